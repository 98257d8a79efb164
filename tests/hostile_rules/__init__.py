"""Rules that go wrong in all the ways that rules from elsewhere can."""
