from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

from safetyplan.sections import ChecklistField, LinesField, Quiet, Section


class WarningSigns(Section):
    """The five stages of the cycle, as a teaching aid: many people never see some of them, and no order is claimed."""

    slug = "warning_signs"
    picture = "eye"
    title = _("Signs I have seen")
    quiet_titles = Quiet(
        home=_p("quiet label", "Changes I noticed"),
        trip=_p("quiet label", "Travel log"),
        health=_p("quiet label", "Day log"),
    )
    introduction = _(
        "Tick what fits. Leave the rest. You may have seen only some of these, in any order. There is no score."
    )
    advocate_note = _(
        "Ask what it looks like when things are about to get worse, in their words. "
        "Take the story in any order: not every relationship goes through every part. "
        "Say back what the other person does; leave the name for it to your client. "
        "Someone may tick many and still love this person. Both can be true."
    )
    in_short_set = True
    in_few_minutes = True

    setup = ChecklistField(
        role="signs",
        label=_("The start: big and fast"),
        help_text=_("At first it felt special. It is no mistake to want love."),
        cue=Quiet(
            home=_p("quiet label", "Early notes"),
            trip=_p("quiet label", "Travel log 1"),
            health=_p("quiet label", "Day log 1"),
        ),
        choices=[
            (
                "loved_fast",
                _p("sign", "They said they loved me after only a few days."),
                _p("quiet cue", "Quick words"),
            ),
            (
                "big_plans",
                _p("sign", "They talked about a wedding, a home or a baby very soon."),
                _p("quiet cue", "Big plans early"),
            ),
            ("gave_much", _p("sign", "They gave me so much that I felt I owed them."), _p("quiet cue", "Many gifts")),
            (
                "texts_all_day",
                _p("sign", "They texted all day and got upset if I was slow to reply."),
                _p("quiet cue", "Messages all day"),
            ),
            (
                "only_they",
                _p("sign", "They told me that only they could ever understand me."),
                _p("quiet cue", "Just us two"),
            ),
            (
                "old_hurts",
                _p("sign", "They asked about my old hurts, and used them against me later."),
                _p("quiet cue", "My old stories"),
            ),
            (
                "bad_exes",
                _p("sign", "They said that each of their exes had done them wrong."),
                _p("quiet cue", "Their old stories"),
            ),
            (
                "rushed",
                _p("sign", 'I felt rushed, but it felt wrong to say "slow down".'),
                _p("quiet cue", "Too quick"),
            ),
        ],
    )
    shift = ChecklistField(
        role="signs",
        label=_("Things began to change"),
        help_text=_("The change was slow. It was hard to see from inside."),
        cue=Quiet(
            home=_p("quiet label", "Changes I noticed"),
            trip=_p("quiet label", "Travel log 2"),
            health=_p("quiet label", "Day log 2"),
        ),
        choices=[
            ("put_down", _p("sign", "They put down the way I look, dress or talk."), _p("quiet cue", "Remarks")),
            ("own_good", _p("sign", 'They said mean things were "for my own good".'), _p("quiet cue", "Their advice")),
            (
                "jokes",
                _p("sign", "They made jokes that hurt, then said I was too sensitive."),
                _p("quiet cue", "Jokes"),
            ),
            (
                "fewer_friends",
                _p("sign", "They spoke badly of my friends or family, so I saw them less."),
                _p("quiet cue", "Fewer visits"),
            ),
            ("checked", _p("sign", "They checked my phone, my money or where I was."), _p("quiet cue", "Checks")),
            ("cold", _p("sign", "They went cold or silent until I said sorry."), _p("quiet cue", "Quiet spells")),
            (
                "small_changes",
                _p("sign", "I changed small things about myself to keep the peace."),
                _p("quiet cue", "Small changes"),
            ),
            ("careful_words", _p("sign", "I had to be careful with every word."), _p("quiet cue", "Careful words")),
        ],
    )
    cycle = ChecklistField(
        role="signs",
        label=_("Up and down, over and over"),
        help_text=_("Harm and kindness took turns. Both were real. Hope is human."),
        cue=Quiet(
            home=_p("quiet label", "Ups and downs"),
            trip=_p("quiet label", "Travel log 3"),
            health=_p("quiet label", "Day log 3"),
        ),
        choices=[
            (
                "hurt_then_sorry",
                _p("sign", "They hurt or scared me, and then they cried or said sorry."),
                _p("quiet cue", "Rain, then sun"),
            ),
            (
                "last_time",
                _p("sign", "They swore it was the last time, and it was not."),
                _p("quiet cue", "Same promise"),
            ),
            (
                "kind_then_tense",
                _p("sign", "They were kind for a few days, and then it got tense again."),
                _p("quiet cue", "Good spell ends"),
            ),
            (
                "blamed",
                _p("sign", "They blamed me, stress, drink or drugs for what they did."),
                _p("quiet cue", "Reasons given"),
            ),
            (
                "two_sides",
                _p("sign", "They were sweet with other people and mean when we were alone."),
                _p("quiet cue", "Two sides"),
            ),
            (
                "hurt_themselves",
                _p("sign", "They said they would hurt themselves if I pulled away."),
                _p("quiet cue", "Hard to hear"),
                "talk",
            ),
            (
                "glad_over",
                _p("sign", "I was so glad when it was over that I put the bad part aside."),
                _p("quiet cue", "Calm again"),
            ),
            ("kept_waiting", _p("sign", "I kept waiting for their kind side to stay."), _p("quiet cue", "Waiting")),
        ],
    )
    normalization = ChecklistField(
        role="signs",
        label=_("It came to feel normal"),
        help_text=_("People get used to what they have to live with. That is how we cope."),
        cue=Quiet(
            home=_p("quiet label", "Daily life"),
            trip=_p("quiet label", "Travel log 4"),
            health=_p("quiet label", "Day log 4"),
        ),
        choices=[
            ("not_so_bad", _p("sign", "I told people that it was not so bad."), _p("quiet cue", "Not so bad")),
            ("stood_up", _p("sign", "I stood up for them when a friend was worried."), _p("quiet cue", "My answers")),
            (
                "hid_marks",
                _p("sign", "I hid marks, texts or broken things so no one would ask."),
                _p("quiet cue", "Kept private"),
            ),
            ("all_couples", _p("sign", "They told me that all couples live this way."), _p("quiet cue", "All couples")),
            (
                "stopped_telling",
                _p("sign", "I stopped telling people what went on at home."),
                _p("quiet cue", "Said less"),
            ),
            (
                "used_to_it",
                _p("sign", "I got used to things that would have shocked me before."),
                _p("quiet cue", "Used to it"),
            ),
            ("plan_by_mood", _p("sign", "I planned each day around their mood."), _p("quiet cue", "Plan by mood")),
            ("calm_gift", _p("sign", "A calm day felt like a gift."), _p("quiet cue", "Calm day")),
        ],
    )
    entrapment = ChecklistField(
        role="signs",
        label=_("It felt like there was no way out"),
        help_text=_(
            "Feeling stuck makes sense. Some of what holds you is in the bond. "
            "Some of it is money, law, home or threats."
        ),
        cue=Quiet(
            home=_p("quiet label", "Where I am now"),
            trip=_p("quiet label", "Travel log 5"),
            health=_p("quiet label", "Day log 5"),
        ),
        choices=[
            ("froze", _p("sign", "I wanted to go, but I froze or my mind went blank."), _p("quiet cue", "Stuck")),
            ("panic", _p("sign", "I panic when I think of being without them."), _p("quiet cue", "Days ahead")),
            (
                "pull_back",
                _p("sign", "I left, or tried to, and felt a strong pull to go back."),
                _p("quiet cue", "The pull"),
            ),
            (
                "hold_papers",
                _p("sign", "They hold the money, my papers, the car or the keys."),
                _p("quiet cue", "Papers and keys"),
            ),
            (
                "loved_ones",
                _p("sign", "They said they would take the kids, or hurt a pet or someone I love."),
                _p("quiet cue", "Loved ones"),
                "talk",
            ),
            (
                "secrets",
                _p("sign", "They said they would tell my secrets or get me sent out of the country."),
                _p("quiet cue", "Private facts"),
                "talk",
            ),
            (
                "kill_threat",
                _p("sign", "They said they would kill me or badly hurt me if I left."),
                _p("quiet cue", "Strong words"),
                "talk",
            ),
            (
                "no_way_out",
                _p("sign", "I know that I am being hurt, and I still cannot see a way out."),
                _p("quiet cue", "No map yet"),
            ),
        ],
    )
    apart = ChecklistField(
        role="signs",
        label=_("After a split, or days apart"),
        help_text=_("These can come when you pull away. Skip this part if it does not fit."),
        cue=_p("quiet label", "Later on"),
        choices=[
            ("gifts", _p("sign", "They sent gifts or sweet notes to win me back."), _p("quiet cue", "Gifts and notes")),
            (
                "changed",
                _p("sign", "They said they had changed, and asked for one more chance."),
                _p("quiet cue", "One more time"),
            ),
            (
                "only_i",
                _p("sign", "They said they were sick or in trouble, and that only I could help."),
                _p("quiet cue", "Not feeling well"),
            ),
            (
                "others_asked",
                _p("sign", "They got friends or family to talk to me for them."),
                _p("quiet cue", "News from friends"),
            ),
            ("through_kids", _p("sign", "They sent me word through the kids."), _p("quiet cue", "News from the kids")),
            ("turned_up", _p("sign", "They turned up where I live, work or go."), _p("quiet cue", "Chance meetings")),
            (
                "new_numbers",
                _p("sign", "I blocked them, and they wrote from a new number or account."),
                _p("quiet cue", "New numbers"),
            ),
            (
                "last_talk",
                _p("sign", "They asked to meet one last time, to talk or to get their things."),
                _p("quiet cue", "One last thing"),
            ),
            ("began_again", _p("sign", "I took them back, and it began again."), _p("quiet cue", "Once again")),
        ],
    )
    own_signs = LinesField(
        role="signs",
        label=_("Other signs, in my own words"),
        help_text=_("A look, a tone, a word, a thing that gets moved. One to a line."),
        cue=_p("quiet label", "Also"),
    )
    times = ChecklistField(
        label=_("Times when it gets worse"),
        cue=_p("quiet label", "Busy times"),
        choices=[
            ("payday", _p("sign", "Around payday, or when money is short"), _p("quiet cue", "Payday")),
            ("drink", _p("sign", "When they drink or use drugs"), _p("quiet cue", "Evenings out")),
            ("weekends", _p("sign", "On weekends or at night"), _p("quiet cue", "Weekends")),
            ("holidays", _p("sign", "On holidays or family days"), _p("quiet cue", "Holidays")),
            ("visits", _p("sign", "Before or after I see friends or family"), _p("quiet cue", "Visits")),
            ("work", _p("sign", "When their work or plans go badly"), _p("quiet cue", "Work days")),
            ("handover", _p("sign", "When we hand over the kids"), _p("quiet cue", "School runs")),
            ("good_news", _p("sign", "When something good happens to me"), _p("quiet cue", "My news")),
        ],
    )
    own_times = LinesField(
        label=_("Other times and places when it gets worse"),
        help_text=_("One to a line."),
        cue=_p("quiet label", "Other busy times"),
    )
