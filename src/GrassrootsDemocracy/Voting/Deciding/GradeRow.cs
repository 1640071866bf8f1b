namespace GrassrootsDemocracy.Voting.Deciding;

// The marks on somebody as a row of numbers, and the shares of them that give a grade, the first that is reached before others;
// with everything that is open about them.
internal sealed class GradeRow
{
    private readonly GradeTally _tally;
    private readonly VoteRow _row = new();
    private readonly List<(ValueList<Label> Marks, int Number)> _parts = [];
    private readonly List<(int Number, Extent Of)> _wholes = [];
    private readonly List<Label?> _grades = [];
    private readonly List<List<Question>> _shares = [];

    public GradeRow(GradeTerms terms, GradeTally tally, long missing, Func<Base, long?> number)
    {
        _tally = tally;
        var scale = terms.Scale.Norm?.Value ?? [];
        var rules = terms.Thresholds.Norm?.Value ?? [];
        var valid = _row.Add(tally.Given);
        var blank = terms.Blank.Norm?.Value == BlankBallot.IsInvalid ? 0 : tally.Blank;
        var wholes = new Dictionary<Base, (int, Extent)>
        {
            [Base.Valid] = (valid, Extent.Of(tally.Given + blank)),
        };
        foreach (var rule in rules)
        {
            Add(rule.Grade, rule.Counting, WholeOf(rule.Quota.Of), rule.Quota.Threshold);
        }

        // The median is the first grade that half of the marks, or more, are as good as; where the two in the middle differ, just
        // half are.
        var all = (Part(scale), Extent.Of(tally.Count(scale)));
        for (var place = 0; place < scale.Count && terms.Median.Norm is { Value: var tie }; place++)
        {
            ValueList<Label> better = [.. scale.Take(place + 1)];
            var half = Threshold.AtLeast(1, 2);
            Add(scale[place], better, all, tie == MedianTie.Higher ? half : Threshold.Majority);
            if (tie == MedianTie.Neither)
            {
                Add(grade: null, better, all, half);
            }
        }

        var any = terms.Scale.IsOpen ? rules.SelectMany(rule => rule.Counting) : scale;
        AddOpen(terms, valid, missing, [.. any.Distinct()]);
        Weighing = _row.Weigh();

        (int, Extent) WholeOf(Base of)
        {
            if (!wholes.TryGetValue(of, out var whole))
            {
                var extent = Extent.Of(
                    of,
                    one => one is Base.TookPart or Base.Collected ? tally.Collected + missing : number(one)
                );
                whole = (_row.Between(extent.Least, extent.Most, BallotWords.Number(of)), extent);
                wholes[of] = whole;
            }

            return whole;
        }
    }

    public Weighing Weighing { get; }

    // Of each share whether it is reached, or not, or some count is wrong: more than everybody is no share.
    public IReadOnlyList<List<Question>> Shares => _shares;

    // Each grade, and none, with the readings that come to it; where no rule is met and no norm takes the median there is no grade,
    // and where some norm may nobody can say.
    public List<(Label? Grade, Question When)> Outcomes(GradeTerms terms)
    {
        List<(Label? Grade, Question When)> found =
        [
            .. _grades.Select((grade, i) => (grade, Question.All([.. Before(i), _shares[i][0]]))),
        ];
        var isNone = terms.Median.Norm is null
            ? terms.Thresholds.Norm is not null && !GradeTerms.Says(terms.Median.State)
            : terms.Scale.Norm is not null;
        if (isNone)
        {
            found.Add((null, Question.All([.. Before(_shares.Count)])));
        }

        return terms.Thresholds.IsOpen && GradeTerms.Says(terms.Thresholds.State)
            ? []
            :
            [
                .. found
                    .GroupBy(one => one.Grade)
                    .Select(same => (same.Key, Question.Any([.. same.Select(one => one.When)]))),
            ];

        IEnumerable<Question> Before(int share) => _shares.Take(share).Select(of => of[1]);
    }

    // What is told of a share on which every reading agrees.
    public Measure MeasureOf(int share, GradeRule rule)
    {
        var (told, whole) = (_tally.Count(rule.Counting), _wholes[share].Of);
        return (whole with { Least = Math.Max(whole.Least, told) }).Share(told, rule.Quota);
    }

    private void Add(Label? grade, ValueList<Label> marks, (int Number, Extent Of) whole, Threshold share)
    {
        var part = Part(marks);
        if (!whole.Of.IsKnown)
        {
            _row.Never(part, whole.Number);
        }

        var isReached = Question.Reaches(part, whole.Number, share);
        var isOver = Question.All(Form.AtLeast(whole.Number, 1), Form.Over(part, whole.Number, 1));
        _wholes.Add(whole);
        _grades.Add(grade);
        _shares.Add([Question.All(isReached, isOver.Not()), isReached.Not(), isOver]);
    }

    private int Part(ValueList<Label> marks)
    {
        var number = _row.Add(_tally.Count(marks));
        _parts.Add((marks, number));
        return number;
    }

    // The ballots whose marks nobody told gave any grade of the scale, none, or were void; without a scale any grade at all. All
    // blank ones are valid or none is, and then they are void like those.
    private void AddOpen(GradeTerms terms, int valid, long missing, List<Label> any)
    {
        var (blanks, areValid) = (_row.Add(), _row.Add());
        List<Addition[]> readings =
        [
            [],
            [new(valid, 1), new(blanks, 1)],
        ];
        readings.AddRange(any.Select(Marked));
        if (terms.Scale.IsOpen)
        {
            readings.Add([new(valid, 1)]);
        }

        _row.Add(new Doubt(missing, [.. readings]) { About = GradeTerms.Marks });
        Addition[] count = [new(valid, _tally.Blank), new(areValid, 1)];
        _row.Add(
            terms.Blank.Norm is { Value: var known }
                ? new Doubt(1, known == BlankBallot.Abstains ? count : [])
                : new Doubt(1, count, []) { About = GradeTerms.Blanks }
        );
        _row.Never(blanks, areValid, missing);

        Addition[] Marked(Label grade) =>
            [
                new(valid, 1),
                .. _parts
                    .Where(part => part.Marks.Contains(grade))
                    .Select(part => new Addition(part.Number, 1)),
            ];
    }
}
