namespace GrassrootsDemocracy.Elections.TwoBallots;

// The marks of one member as a row of numbers: for each rule the marks that count for it, and the wholes they are shares of.
internal sealed class GradeRow
{
    private readonly MemberAppraisal _facts;
    private readonly MemberMarks _member;
    private readonly ValueList<GradeRule> _rules;
    private readonly VoteRow _row = new();
    private readonly int[] _parts;
    private readonly Dictionary<Base, int> _wholes = [];

    public GradeRow(MemberAppraisal facts, MemberMarks member, ValueList<GradeRule> rules)
    {
        (_facts, _member, _rules) = (facts, member, rules);
        _parts = [.. rules.Select(rule => _row.Add(member.Count(rule.Counting)))];
        var (given, collected) = (_row.Add(member.Given), Collected());
        _wholes[Base.Valid] = given;
        _wholes[Base.Collected] = _wholes[Base.TookPart] = collected;
        if (Surplus > 0)
        {
            AddSurplus(given, collected);
        }

        foreach (var of in rules.Select(rule => rule.Quota.Of).Distinct())
        {
            if (!_wholes.ContainsKey(of))
            {
                _wholes[of] = Whole(of);
            }
        }
    }

    // How many marks more there are than ballots: one of the two counts is wrong.
    private long Surplus => Math.Max(0, _member.Given - _facts.Collected);

    private DoubtWords About =>
        BallotWords.Contradiction(
            Sentence.Of(new("the marks of {0}", "{0}的评议票"), _member.Name),
            _member.Given,
            EnumWords.Of(Base.Collected),
            _facts.Collected
        );

    public Measure MeasureOf(int rule)
    {
        var (actual, quota) = (_member.Count(_rules[rule].Counting), _rules[rule].Quota);
        var whole = _facts.Number(quota.Of, _member);
        var verdict = _row.Weigh().Verdict(IsMet(rule));
        if (Surplus == 0 && whole is not null)
        {
            return Measure.OfQuota(actual, quota, whole);
        }

        return verdict != Verdict.Undetermined ? Measure.Stated(verdict)
            : whole is null ? Measure.OfQuota(actual, quota, whole)
            : Measure.MissingFact(
                new("one of the two counts must be wrong", "两个数字必有一误"),
                actual,
                whole
            );
    }

    // The grade that every reading gives; null where they differ or none of the rules is met.
    public Label? Grade(out Weighing weighing)
    {
        var grades = _rules.Select(rule => rule.Grade).Distinct().ToList();
        List<Question> outcomes =
        [
            .. grades.Select(GivenBy),
            Question.All([.. Enumerable.Range(0, _parts.Length).Select(rule => IsMet(rule).Not())]),
        ];
        weighing = _row.Weigh();
        return weighing.Standing(outcomes) is { } only && only < grades.Count ? grades[only] : null;
    }

    private Question GivenBy(Label grade) =>
        Question.Any([
            .. Enumerable
                .Range(0, _parts.Length)
                .Where(rule => _rules[rule].Grade == grade)
                .Select(rule =>
                    Question.All([
                        .. Enumerable.Range(0, rule).Select(before => IsMet(before).Not()),
                        IsMet(rule),
                    ])
                ),
        ]);

    private Question IsMet(int rule) =>
        Question.Reaches(_parts[rule], _wholes[_rules[rule].Quota.Of], _rules[rule].Quota.Threshold);

    private int Collected() =>
        _row.Between(_facts.Collected, _facts.Collected + Surplus, Surplus > 0 ? About : null);

    // Any of the marks can be too many, or there were more ballots.
    private void AddSurplus(int given, int collected)
    {
        var about = About;
        foreach (var mark in _member.Marks)
        {
            _row.Add(
                Doubt.More(
                    mark.Ballots,
                    about,
                    [
                        new(given, -1),
                        .. _rules
                            .Index()
                            .Where(rule => rule.Item.Counting.Contains(mark.Grade))
                            .Select(rule => new Addition(_parts[rule.Index], -1)),
                    ]
                )
            );
        }

        _row.Never(given, collected);
    }

    // Whoever gave a mark was there, and was due.
    private int Whole(Base of)
    {
        var extent = Extent.Of(of, known => _facts.Number(known, _member));
        var least = extent.IsKnown ? extent.Least : Math.Max(extent.Least, _member.Given);
        return _row.Between(least, Math.Max(least, extent.Most), BallotWords.Number(of));
    }
}
