"""SPC: is the gap right?"""
