"""Doors for other programs: a few lines each around records and workers."""
