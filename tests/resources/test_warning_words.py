from safetyplan.resources.warning_words import WARNINGS


def test_the_keys_of_warnings_are_a_file_format():
    assert list(WARNINGS) == [
        *("police", "emergency", "not_for_emergencies", "calls_back", "replies_from_other_number"),
        *("stays_in_call_list", "website_only", "changes_can_be_seen", "not_all_hours", "hours_unknown"),
        *("hours_unsure", "chat_not_all_hours", "chat_starts_with_machine", "text_in_english_only", "calls_pass_on"),
        *("women_only", "named_for_women", "men_only", "one_area", "ask_who_answers", "tty_may_have_changed"),
        "may_have_changed",
    ]


def test_not_on_the_bill_is_never_said_without_the_list_of_calls():
    for words in map(str, WARNINGS.values()):
        assert ("bill" in words) == ("list of calls" in words)
