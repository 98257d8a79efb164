"""LIN: does this line belong to the article?"""
