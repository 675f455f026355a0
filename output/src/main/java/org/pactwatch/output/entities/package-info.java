/**
 * What a ledger knows as entities of FollowTheMoney, the data model of Aleph and OpenSanctions:
 * states, organisations, people and weapons, the documents that tell of them, and lines as
 * memberships, sanctions and events.
 *
 * <p>Schemas and properties are those of FollowTheMoney 4.
 */
package org.pactwatch.output.entities;
