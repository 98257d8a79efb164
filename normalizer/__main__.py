"""`python -m normalizer`."""

from normalizer.cli import main

main(prog_name="normalizer")
