using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

// How many names each nominator puts forward for an office; who signs for a name is told apart by name.
internal sealed class NominatorJudgement(CandidacyRules rules, CandidacyRecord record)
{
    public IEnumerable<Finding> Lines() =>
        rules.NamesOverPosts.Norm is { } norm
            ? record
                .Nominations.SelectMany(nomination =>
                    (nomination.Signers ?? []).Select(signer =>
                        (Signer: signer, nomination.Post, nomination.Name)
                    )
                )
                .Distinct()
                .GroupBy(of => (of.Signer, of.Post))
                .OrderBy(group => group.Key.Signer, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Post.Id, StringComparer.Ordinal)
                .Select(group => new Finding(
                    CandidacyFindings.Names,
                    SeatsOf(group.Key.Post) is { } seats
                        ? Measure.AtMost(group.Count(), seats + norm.Value)
                        : Measure.MissingFact(new("the number of seats", "应选名额"), group.Count()),
                    norm.Source,
                    new About(group.Key.Signer, group.Key.Post)
                ))
            : [];

    private int? SeatsOf(Office post) => record.Seats.FirstOrDefault(of => of.Post == post)?.Seats;
}
