/**
 * CoreNLP as a process of its own. It is licensed under the GPL, so nothing of ours is linked with
 * it but what stands here, and none of this is ever shipped.
 */
package org.pactwatch.bench.corenlp;
