using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>What the rules make of the arrangements for a vote.</summary>
public sealed record PollingOutcome : Outcome<PollingRules>
{
    internal PollingOutcome(PollingRules rules, PollingArrangement arrangement)
        : base(rules) => Arrangement = arrangement;

    /// <summary>Gets the facts.</summary>
    public PollingArrangement Arrangement { get; }

    /// <summary>Gets the ledger: a line for everybody who must not do the work, and for each box.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Arrangement,
            [
                .. Candidates(),
                .. Relatives(),
                .. Arrangement.HelpedVoters.SelectMany(Help),
                .. Checklist.Lines(PollingFindings.Choices, Rules.Choices, Arrangement.Choices),
                .. Arrangement.Stations.SelectMany(Station),
                .. Arrangement.MobileBoxes.SelectMany(Box),
            ]
        );

    // Everybody in a role from which candidates are kept. Without a norm on the roles it is nobody's.
    private List<string> Kept =>
        [
            .. Arrangement
                .Officers.Concat(
                    Arrangement
                        .Stations.SelectMany(station => station.Scrutineers ?? [])
                        .Concat(Arrangement.MobileBoxes.SelectMany(box => box.Scrutineers ?? []))
                        .Select(name => new PollingOfficer(name, PollingRoles.Scrutineer))
                )
                .Where(officer => Rules.Roles.Norm?.Value.Contains(officer.Role) == true)
                .Select(officer => officer.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private IEnumerable<Finding> Candidates()
    {
        if (Rules.NoCandidates.Norm is not { Value: true } || Rules.Roles.IsOpen)
        {
            return [];
        }

        var both = Kept.Intersect(Arrangement.Candidates, StringComparer.Ordinal).ToList();
        return
        [
            new(
                PollingFindings.NoCandidates,
                Measure.AtMost(both.Count, 0),
                Rules.NoCandidates.Source,
                new OfficerWords([.. both.Select(name => new OfficerTie(name, Candidate: null, Is: null))])
            ),
        ];
    }

    private IEnumerable<Finding> Relatives()
    {
        if (Rules.NoRelatives.Norm is not { Value: var circle } || Rules.Roles.IsOpen)
        {
            return [];
        }

        // Nobody can be cleared of what nobody has looked at.
        if (Arrangement.Kinship is not { } kinship)
        {
            return
            [
                new(
                    PollingFindings.NoRelatives,
                    Measure.MissingFact(CommonWords.Kinship),
                    Rules.NoRelatives.Source,
                    new OfficerWords([])
                ),
            ];
        }

        var ties =
            from officer in Kept
            from candidate in Arrangement.Candidates.Order(StringComparer.Ordinal)
            let relation = kinship.Find(officer, candidate, circle)
            where relation is not null
            select new OfficerTie(officer, candidate, relation);
        ValueList<OfficerTie> found = [.. ties];
        return
        [
            new(
                PollingFindings.NoRelatives,
                Measure.AtMost(found.Select(tie => tie.Name).Distinct(StringComparer.Ordinal).Count(), 0),
                Rules.NoRelatives.Source,
                new OfficerWords(found)
            ),
        ];
    }

    private IEnumerable<Finding> Help(HelpedVoter voter) =>
        [
            Labelled(PollingFindings.HelpReason, Rules.HelpReasons, voter.Name, voter.Why),
            Labelled(PollingFindings.Helper, Rules.Helpers, voter.Name, voter.By),
        ];

    private static Finding Labelled(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        string whose,
        Label? what
    ) =>
        new(rule, ByWhom.Of(term, what), term.SourceOf(what))
        {
            Subject = what is null ? whose : null,
            Detail = what is null ? null : new About(whose, ByWhom.Named(term.Norm?.Value, what)),
        };

    private IEnumerable<Finding> Station(PollingStation station)
    {
        if (Rules.StationScrutineers.Norm is { Value: var least })
        {
            yield return Scrutineers(
                PollingFindings.StationScrutineers,
                station.Name,
                station.Scrutineers,
                least,
                Rules.StationScrutineers.Source
            );
        }
    }

    private static Finding Scrutineers(
        RuleDescriptor rule,
        string place,
        ValueList<string>? names,
        int least,
        Citation? source
    )
    {
        long? there = names?.Distinct(StringComparer.Ordinal).Count();
        return new(rule, Measure.AtLeast(there, least), source, place);
    }

    private IEnumerable<Finding> Box(MobileBox box)
    {
        // Why it is used is asked where a norm says why it may be.
        if (!Rules.BoxReasons.IsOpen)
        {
            yield return Labelled(PollingFindings.BoxReason, Rules.BoxReasons, box.Name, box.Why);
        }

        if (Rules.BoxApproval.Norm is { Value: var approval })
        {
            long? given = box.ApprovedBy is { } by ? approval.Count(by.Contains) : null;
            yield return Line(
                PollingFindings.BoxApproval,
                Measure.AtLeast(given, approval.Count),
                Rules.BoxApproval.Source
            );
        }

        if (Rules.BoxScrutineers.Norm is { Value: var least })
        {
            yield return Scrutineers(
                PollingFindings.BoxScrutineers,
                box.Name,
                box.Scrutineers,
                least,
                Rules.BoxScrutineers.Source
            );
        }

        if (
            Rules.BoxPublished.YesNo(PollingFindings.BoxPublished, box.IsPublished, box.Name) is { } published
        )
        {
            yield return published;
        }

        Finding Line(RuleDescriptor rule, Measure measure, Citation? source) =>
            new(rule, measure, source, box.Name);
    }
}
