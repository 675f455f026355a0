package org.pactwatch.web.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactwatch.ledger.SourcedClaim;
import org.pactwatch.ledger.json.ClaimJson;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.page.Query;
import org.pactwatch.web.page.Visit;

/** Claims for programs, in the claim format. */
final class ClaimAnswers {
  private static final ClaimJson JSON = new ClaimJson();

  private ClaimAnswers() {}

  static Answer all(Visit visit) {
    Optional<DocumentId> document =
        visit.query().read("document", "a document's id", DocumentId::new);
    Optional<ClaimType> type = visit.query().oneOf("type", ClaimType.values());
    Optional<ClaimId> after = visit.query().read("after", "a cursor", ClaimId::new);
    int limit = Paging.limit(visit);
    List<Claim> found = new ArrayList<>();
    boolean begun = after.isEmpty();
    boolean more = false;
    try (Stream<SourcedClaim> claims = visit.sight().claims()) {
      for (Iterator<SourcedClaim> all = claims.iterator(); all.hasNext() && !more; ) {
        Claim claim = all.next().claim();
        boolean wanted =
            document.map(claim.document()::equals).orElse(true)
                && type.map(claim.type()::equals).orElse(true);
        if (begun && wanted) {
          more = found.size() == limit;
          if (!more) {
            found.add(claim);
          }
        }
        begun |= after.equals(Optional.of(claim.id()));
      }
    }
    Optional<String> next =
        more ? Optional.of(found.get(found.size() - 1).id().value()) : Optional.empty();
    return Answer.list(found.stream().map(JSON::write).toList(), next);
  }

  static Answer one(Visit visit) {
    ClaimId id =
        Query.needed(
            visit.query().read("claim", "a claim's id: c and 16 hexadecimal digits", ClaimId::new),
            "claim");
    return visit
        .sight()
        .claim(id)
        .map(one -> Answer.one(JSON.write(one.claim())))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(ProblemCode.NOT_FOUND, id.value(), "there is no such claim", "")));
  }
}
