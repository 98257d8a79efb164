"""How much speaks for and against each line: named evidence, and learned weights for it."""
