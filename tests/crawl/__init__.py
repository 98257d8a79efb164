"""A crawl of a local site by Scrapy, for the tests of its pipeline."""
