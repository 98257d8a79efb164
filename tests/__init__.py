"""The tests read as claims."""
