namespace GrassrootsDemocracy.Posts;

// The lines on one body: its members, and then what its bars, its offices and its times say.
internal sealed class BodyLedger(BodyRules rules, RosterDay today)
{
    private readonly ValueList<Person> _members = today.MembersOf(rules.Body);

    public BodyResult Result() =>
        new(
            rules.Body,
            _members,
            [
                Size(),
                .. Guaranteed(PostFindings.Women, rules.WomenLeast, person => person.IsWoman),
                .. Minority(),
                .. Traits(),
                .. Relatives(),
                .. SeveralPosts(),
                .. new BarLedger(rules, today).Lines(),
                .. new LeadershipLedger(rules, today).Lines(),
                .. new TimeLedger(rules, today).Lines(),
            ]
        );

    // A size by number goes before the general one; where the number is not known, nobody can say which step holds.
    private Finding Size()
    {
        long sitting = _members.Count;
        if (rules.SizeByNumber.Norm is { Value: var scale } norm)
        {
            var count = today.Roster.Counts.FirstOrDefault(count => count.Of == scale.By)?.Count;
            if (count is null)
            {
                return Line(
                    Measure.MissingFact(
                        new("the number that the size depends on", "职数所依据的数额"),
                        sitting
                    ),
                    norm.Source
                );
            }

            if (scale.For(count.Value) is { } size)
            {
                return Line(Measure.Within(sitting, size), norm.Source);
            }
        }

        return Line(rules.Size.Measure(range => Measure.Within(sitting, range), sitting), rules.Size.Source);

        Finding Line(Measure measure, Citation? source) =>
            new(PostFindings.Size, measure, source, rules.Body);
    }

    private IEnumerable<Finding> Minority() =>
        today.Roster.IsMultiEthnic switch
        {
            false => [],
            true => Guaranteed(PostFindings.Minority, rules.MinorityLeast, person => person.IsMinority),
            null => rules.MinorityLeast.Norm is { } norm
                ?
                [
                    new(
                        PostFindings.Minority,
                        Measure.MissingFact(CommonWords.ManyNationalities),
                        norm.Source,
                        rules.Body
                    ),
                ]
                : [],
        };

    private IEnumerable<Finding> Guaranteed(
        RuleDescriptor rule,
        NormOrOpen<int> least,
        Func<Person, bool?> isOf
    )
    {
        if (least.Source is null)
        {
            return [];
        }

        var count = PartlyKnown.Count(_members, isOf);
        return
        [
            least.Line(
                rule,
                needed => PartlyKnown.Judge(count, actual => Measure.AtLeast(actual, needed)),
                count.Least,
                rules.Body
            ),
        ];
    }

    private IEnumerable<Finding> Traits() =>
        rules.Traits.Norm is { } norm
            ? norm.Value.Select(trait => new Finding(
                PostFindings.Trait,
                PartlyKnown.Judge(
                    PartlyKnown.Count(_members, person => person.Traits?.Contains(trait)),
                    actual => Measure.AtLeast(actual, 1)
                ),
                norm.SourceOf(trait),
                new About(rules.Body, trait)
            ))
            : [];

    // Every pair of relatives is a line of its own, with the way they are related.
    private IEnumerable<Finding> Relatives()
    {
        if (rules.KeptApart.Norm is not { } norm)
        {
            return [];
        }

        if (_members.Count > 1 && today.Roster.Kinship is null)
        {
            return [Line(Measure.MissingFact(CommonWords.Kinship), norm.Value, norm.Source)];
        }

        var paths = Pairs()
            .Select(pair => today.Roster.Kinship?.Explain(pair.One.Id, pair.Other.Id, norm.Value))
            .OfType<KinPath>()
            .Select(path => path.Named(today.Roster.NameOf))
            .ToList();
        return paths.Count == 0
            ? [Line(Measure.Stated(Verdict.Met), norm.Value, norm.Source)]
            : paths.Select(path =>
                Line(Measure.Stated(Verdict.Breached), path, KinCircle.SourceOf(norm, path.Is))
            );

        Finding Line(Measure measure, IReadable more, Citation source) =>
            new(PostFindings.Relatives, measure, source, new About(rules.Body, more));
    }

    private IEnumerable<(Person One, Person Other)> Pairs() =>
        from one in _members
        from other in _members
        where string.CompareOrdinal(one.Id, other.Id) < 0
        select (one, other);

    private IEnumerable<Finding> SeveralPosts() =>
        from person in _members
        let held = today.PostsOf(person.Id).Where(post => post.Body == rules.Body).ToList()
        where held.Count > 1
        select rules.SeveralPosts.Line(
            PostFindings.SeveralPosts,
            isAllowed => isAllowed ? Measure.Recorded(held.Count) : Measure.AtMost(held.Count, 1),
            held.Count,
            new PersonAt(person, rules.Body)
        );
}
