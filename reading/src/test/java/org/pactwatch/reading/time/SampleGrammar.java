package org.pactwatch.reading.time;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.pactwatch.gazetteer.data.DataFile;

/** A small English grammar for tests. */
final class SampleGrammar {
  static final String YAML =
      """
      name: en:time
      words:
        weekday: {1: [monday], 4: [thursday]}
        month: {1: [january], 2: [february], 5: [may]}
        unit: {day: [day, days], week: [week, weeks]}
        part: {MO: [morning]}
      spelled:
        values: {one: 1, two: 2, six: 6, seven: 7}
        multipliers: {hundred: 100}
        joints: ["-", and]
      numbers:
        count: {most: 999, spelled: true}
        day: {least: 1, most: 31, digits: 1-2}
        year: {least: 1000, most: 2100, digits: 4}
      tense: {awaited: [], future: []}
      intervals: [{from: from, to: to}]
      rules:
        - {rule: date, type: date, operation: calendar, patterns: ["{day} {month} {year}"], examples: []}
        - {rule: day, type: date, operation: calendar, patterns: ["{day} {month}"], examples: []}
        - {rule: year, type: date, operation: calendar, patterns: ["[in] {year}"], examples: []}
        - {rule: weekday, type: date, operation: weekday, patterns: ["{weekday}"], examples: []}
        - {rule: part, type: time, operation: join-part, patterns: ["{part}"], examples: []}
        - {rule: yesterday, type: date, operation: shift, with: {by: -1, unit: day}, patterns: [yesterday], examples: []}
        - {rule: ago, type: date, operation: shift, with: {direction: -1}, patterns: ["{count} {unit} ago"], examples: []}
        - {rule: next, type: date, operation: shift-from-event, with: {by: 1, unit: day}, patterns: [the day after], examples: []}
        - {rule: length, type: duration, operation: duration, patterns: ["{count} {unit}"], examples: []}
      """;

  private SampleGrammar() {}

  static TimeGrammar grammar() {
    return read(YAML);
  }

  static TimeGrammar read(String yaml) {
    return TimeGrammar.read(
        DataFile.parse(
            "sample.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
  }
}
