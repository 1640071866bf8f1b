namespace GrassrootsDemocracy.Posts;

// The lines on the bodies of a community together.
internal sealed class CommunityLedger(PostRules rules, RosterDay today)
{
    public IEnumerable<Finding> Lines() =>
        today
            .Unknown.Select(Unknown)
            .Concat(today.HeldTwice.Select(HeldTwice))
            .Concat(Headcounts())
            .Concat(Assessed());

    private static Finding Unknown(PostTenure tenure) =>
        new(
            PostFindings.Unknown,
            Measure.Stated(Verdict.Breached),
            source: null,
            new NameList([tenure.PersonId, tenure.PostId])
        );

    private Finding HeldTwice(Post post)
    {
        var holders = today.Holdings.Where(holding => holding.Post == post).ToList();
        return new(
            PostFindings.HeldTwice,
            Measure.AtMost(holders.Count, 1),
            source: null,
            new About(
                new OfficeAt(post.Body, post.Office),
                Sentence.Of(
                    new("{0}", "{0}"),
                    (ValueList<Sentence>)[.. holders.Select(holding => Named(holding.Person, holders))]
                )
            )
        );
    }

    // Two of one name are told apart by what the roster calls them.
    private static Sentence Named(Person person, List<Holding> holders) =>
        holders.Exists(other =>
            other.Person != person
            && string.Equals(other.Person.Called, person.Called, StringComparison.Ordinal)
        )
            ? Sentence.Of(new("{0} ({1})", "{0}（{1}）"), person.Called, person.Id)
            : Sentence.Of(new("{0}", "{0}"), person.Called);

    private IEnumerable<Finding> Assessed() =>
        rules.CrossAppointmentAssessed is { Norm.Value: true } term
            ?
            [
                new(
                    PostFindings.CrossAppointmentAssessed,
                    Measure.Holds(today.Roster.IsCrossAppointmentAssessed),
                    term.Source
                ),
            ]
            : [];

    // A ceiling speaks only of communities that have one of its bodies.
    private IEnumerable<Finding> Headcounts()
    {
        if (rules.Headcount.Norm is not { } norm)
        {
            return rules.Headcount.Source is null
                ? []
                :
                [
                    new(
                        PostFindings.Headcount,
                        rules.Headcount.Unfilled(today.Persons.Count),
                        rules.Headcount.Source
                    ),
                ];
        }

        return norm
            .Value.Where(ceiling => ceiling.Bodies.Any(today.Bodies.Contains))
            .Select(ceiling => new Finding(
                PostFindings.Headcount,
                PartlyKnown.Judge(
                    today.Headcount(ceiling.Bodies, ceiling.Counted),
                    count => Measure.Within(count, ceiling.Range)
                ),
                norm.SourceOf(ceiling),
                ceiling
            ));
    }
}
