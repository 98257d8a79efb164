"""FLO: do these parts belong together?"""
