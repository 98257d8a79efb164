"""`normalizer-spark`: repairs archives on Spark.

A file of its own, since Spark takes what stands in the main script for something to be sent along.
"""

from __future__ import annotations

import click

from normalizer import profile as profiles
from normalizer.adapters.spark import normalize_frame, normalize_lines, read_wet
from normalizer.archive.batch import Setup
from normalizer.errors import MissingExtraError, NormalizerError
from normalizer.records import Fields

FORMATS = ("parquet", "jsonl", "wet")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Repair archives on Spark."""


@main.command()
@click.argument("path")
@click.option("-o", "--output", required=True, help="Where the repaired files go.")
@click.option("--input-format", type=click.Choice(FORMATS), required=True)
@click.option("--field", "text", default="text", help="The field that holds the text.")
@click.option("--url-field", "url", default="url", help="The field that holds the address.")
@click.option("-p", "--profile", "name", default="default", metavar="NAME|FILE")
def fix(*, path: str, output: str, input_format: str, text: str, url: str, name: str) -> None:
    """Repair Parquet, JSON lines or WET, at any place that Spark can read.

    Parquet and WET become Parquet with the columns edits, metadata and error. JSON lines become
    JSON lines; those that cannot be repaired go to OUTPUT.quarantine.
    """
    try:
        from pyspark import StorageLevel
        from pyspark.sql import SparkSession
    except ImportError:
        raise click.ClickException(str(MissingExtraError("Spark", "spark"))) from None
    spark = SparkSession.builder.appName("normalizer").getOrCreate()
    try:
        if input_format == "jsonl":
            setup = Setup(profile=profiles.load(name), fields=Fields(texts=(text,), url=(url,)))
            lines = normalize_lines(spark.read.text(path), setup)
            lines.persist(StorageLevel.DISK_ONLY)
            lines.where("error IS NULL").select("value").write.text(output)
            lines.where("error IS NOT NULL").write.json(f"{output}.quarantine")
            return
        frame = spark.read.parquet(path) if input_format == "parquet" else read_wet(spark, path)
        normalize_frame(frame, text, url, profile=name).write.parquet(output)
    except NormalizerError as error:
        raise click.ClickException(str(error)) from error
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
