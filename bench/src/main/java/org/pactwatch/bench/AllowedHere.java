package org.pactwatch.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Allows a banned call in one place, with its reason. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface AllowedHere {
  String value();
}
