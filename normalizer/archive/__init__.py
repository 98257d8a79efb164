"""Repairs archives of any size, and loses no record: a record is written, or in quarantine."""
