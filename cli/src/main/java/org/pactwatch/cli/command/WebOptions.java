package org.pactwatch.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.cli.engine.Version;
import org.pactwatch.intake.web.Manners;
import picocli.CommandLine.Option;

/** How the network is asked, where an address is given. */
final class WebOptions {
  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description =
          "A host that may lie in this machine's own networks, by its name; may be given again.")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--contact",
      paramLabel = "WHERE",
      description = "An address of yours that servers are told beside our name.")
  private Optional<String> contact = Optional.empty();

  Manners manners() {
    String agent = "pactwatch/" + Version.running().release();
    // A line end would begin another header.
    String plain = contact.map(words -> words.replaceAll("[^ -~]", "")).orElse("");
    return Manners.usual(
        plain.isBlank() ? agent : agent + " (+" + plain + ")", Set.copyOf(allowed));
  }
}
