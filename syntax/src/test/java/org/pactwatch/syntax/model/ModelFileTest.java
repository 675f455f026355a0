package org.pactwatch.syntax.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pactwatch.syntax.model.ModelException.Kind;

class ModelFileTest {
  private static final int VERSION_AT = 8;
  private static final int FEATURES_AT = 12;

  private final byte[] good = SmallModel.bytes(SmallModel.MODEL);

  private static SyntaxModel read(byte[] bytes) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes));
  }

  private static ModelException refused(byte[] bytes) {
    return assertThrows(ModelException.class, () -> read(bytes));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    SyntaxModel read = read(good);
    assertEquals(SmallModel.MODEL.origin(), read.origin());
    assertEquals(SmallModel.MODEL.tagger().tags(), read.tagger().tags());
    assertEquals(
        SmallModel.MODEL.parser().backward().relations(), read.parser().backward().relations());
    assertEquals(
        SmallModel.MODEL.parser().forward().relations(), read.parser().forward().relations());
    assertEquals(5, read.tagger().weights().features());
    assertEquals(2, read.parser().marks().features());
    assertArrayEquals(good, SmallModel.bytes(read));
  }

  @Test
  void theSameModelGivesTheSameBytes() {
    assertArrayEquals(good, SmallModel.bytes(SmallModel.MODEL));
  }

  @Test
  void anotherKindOfFileIsTold() {
    assertEquals(Kind.FOREIGN, refused(new byte[0]).kind());
    assertEquals(Kind.FOREIGN, refused(new byte[1000]).kind());
    byte[] page = "<!DOCTYPE html><title>404</title>".getBytes(StandardCharsets.UTF_8);
    assertEquals(Kind.FOREIGN, refused(page).kind());
  }

  @Test
  void anotherVersionIsToldWithBothNumbers() {
    byte[] later = good.clone();
    ByteBuffer.wrap(later).putInt(VERSION_AT, 3);
    ModelException told = refused(SmallModel.signed(later));
    assertEquals(Kind.OTHER_VERSION, told.kind());
    assertEquals("expected version 2, got 3", told.getMessage());
  }

  @Test
  void weightsForOtherFeaturesAreTold() {
    byte[] other = good.clone();
    other[FEATURES_AT + Integer.BYTES + 4] ^= 1;
    ModelException told = refused(SmallModel.signed(other));
    assertEquals(Kind.OTHER_FEATURES, told.kind());
    assertTrue(told.getMessage().contains(SyntaxModel.featureSet()), told.getMessage());
  }

  @Test
  void theFeatureSetNamesTaggerAndParser() {
    assertTrue(SyntaxModel.featureSet().matches("tag-[0-9a-f]+ parse-[0-9a-f]+"));
  }

  @Test
  void moreThanAModelIsRefused() {
    byte[] longer = Arrays.copyOf(good, good.length + 1);
    assertEquals(Kind.DAMAGED, refused(longer).kind());
    assertEquals(Kind.DAMAGED, refused(SmallModel.signed(longer)).kind());
  }
}
