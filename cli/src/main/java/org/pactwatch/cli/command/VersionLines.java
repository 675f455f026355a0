package org.pactwatch.cli.command;

import org.pactwatch.cli.engine.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} tells. */
final class VersionLines implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Version version = Version.running();
    return new String[] {
      "pactwatch " + version.engine(),
      "data " + version.data(),
      "models " + String.join(", ", version.models()),
      "ledger schema " + version.schema()
    };
  }
}
