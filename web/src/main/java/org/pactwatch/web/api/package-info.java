/**
 * The interface for programs under {@code /api/v1}: operations, each with its description, from
 * which routes and the OpenAPI document are both made; and the feed of changes.
 */
package org.pactwatch.web.api;
