"""The HTTP service: one article, or thousands, in; repaired texts with their edits out."""
