"""`normalizer-spark`: repairs archives on Spark.

A file of its own, since Spark takes what stands in the main script for something to be sent along.
"""

from __future__ import annotations

import click

from normalizer import profile as profiles
from normalizer.adapters.spark import normalize_frame, normalize_lines, normalize_wet
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
    JSON lines; those that cannot be repaired go to OUTPUT.quarantine, from where
    `normalizer fix --from-quarantine` tries them again.
    """
    try:
        from pyspark import StorageLevel
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise click.ClickException(str(MissingExtraError("Spark", "spark"))) from None
    spark = SparkSession.builder.appName("normalizer").getOrCreate()
    try:
        if input_format == "jsonl":
            setup = Setup(profile=profiles.load(name), fields=Fields(texts=(text,), url=(url,)))
            # As bytes, and cut at line feeds alone: Spark would cut at others, too, and lose bytes.
            read = spark.read.option("lineSep", "\n").text(path)
            lines = normalize_lines(read.selectExpr("CAST(value AS BINARY)"), setup, name=path)
            lines.persist(StorageLevel.DISK_ONLY)
            lines.where("quarantine IS NULL").selectExpr("CAST(value AS STRING)").write.text(output)
            bad = lines.where("quarantine IS NOT NULL").select("quarantine")
            bad.write.text(f"{output}.quarantine")
        elif input_format == "parquet":
            frame = normalize_frame(spark.read.parquet(path), text, url, profile=name)
            frame.write.parquet(output)
        else:
            normalize_wet(spark, path, name).write.parquet(output)
    except (NormalizerError, PySparkException) as error:
        raise click.ClickException(str(error)) from error
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
