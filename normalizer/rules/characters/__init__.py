"""CHR: is this the right character?"""
