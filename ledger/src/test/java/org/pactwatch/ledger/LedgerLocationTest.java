package org.pactwatch.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerLocationTest {
  @Test
  void takesAllButAddressesForFiles() {
    for (String name : List.of("my.ledger", "/a b/c", "postgres", "postgresql.ledger")) {
      assertEquals(new LedgerFile(Path.of(name)), LedgerLocation.parse(name));
      assertEquals(name, LedgerLocation.parse(name).toString());
    }
  }

  @Test
  void readsAddresses() {
    LedgerServer whole =
        (LedgerServer)
            LedgerLocation.parse("postgresql://ann:p%40ss@db.example:6000/press?schema=alliances");
    assertEquals("db.example", whole.host());
    assertEquals(6000, whole.port());
    assertEquals("press", whole.database());
    assertEquals("alliances", whole.schema());
    assertEquals(Optional.of("ann"), whole.user());
    assertEquals(Optional.of("p@ss"), whole.password());
    assertEquals("postgresql://ann@db.example:6000/press?schema=alliances", whole.toString());
    assertEquals(
        whole,
        LedgerLocation.parse(
            "jdbc:postgresql://db.example:6000/press?user=ann&password=p%40ss&currentSchema=alliances"));
  }

  @Test
  void fillsInWhatIsUsual() {
    LedgerServer least = (LedgerServer) LedgerLocation.parse("postgres://localhost/press");
    assertEquals("postgresql://localhost:5432/press?schema=pactwatch", least.toString());
    assertEquals(Optional.empty(), least.user());
    assertEquals(
        Map.of("sslmode", "require"),
        ((LedgerServer) LedgerLocation.parse("postgresql://h/d?sslmode=require")).security());
  }

  @Test
  void tellsWhatWasExpectedWithoutThePassword() {
    for (String words :
        List.of(
            "postgresql:",
            "postgresql://ann:secret@/press",
            "postgresql://ann:secret@host",
            "postgresql://ann:secret@host/",
            "postgresql://ann:sec ret@host/press",
            "postgresql://ann:secret@host/press?schema=Big",
            "postgresql://ann:secret@host/press?schema=a;b",
            "postgresql://host/press?password=secret&option=1")) {
      IllegalArgumentException mistake =
          assertThrows(IllegalArgumentException.class, () -> LedgerLocation.parse(words), words);
      assertFalse(mistake.getMessage().contains("sec"), mistake.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> LedgerLocation.parse(" "));
  }

  @Test
  void hidesPasswordsInWordsForALog() {
    assertEquals(
        "read x --ledger=postgresql://ann@host:1/press?schema=a",
        LedgerLocation.withoutPassword(
            "read x --ledger=postgresql://ann:se:c/ret@host:1/press?schema=a"));
    assertEquals(
        "jdbc:postgresql://host/press?user=ann&schema=a",
        LedgerLocation.withoutPassword(
            "jdbc:postgresql://host/press?user=ann&password=secret&schema=a"));
    assertEquals("a:b@c", LedgerLocation.withoutPassword("a:b@c"));
  }
}
