"""The survivor's path. No session, no message framework, no cache: one cookie, one sealed row."""
