namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// The questions of law that ballots with written names raise, with the answers that are possible: one where a norm says it.
// The first answers are those by which a ballot is counted.
internal sealed class OneStepQuestions
{
    private readonly OverMarkedAnswer[] _overMarked;
    private readonly RepeatedName[] _repeated;
    private readonly UnclearName[] _unclear;
    private readonly bool[] _isBlankValid;

    public OneStepQuestions(OneStepRules rules, bool hasOneOffice)
    {
        _overMarked = OverMarked(rules, hasOneOffice);
        _repeated = rules.RepeatedName.Norm is { Value: var repeated }
            ? [repeated]
            : [RepeatedName.VoidsBallot, RepeatedName.CountsFirst, RepeatedName.VoidsName];
        _unclear = rules.UnclearName.Norm is { Value: var unclear }
            ? [unclear]
            : [UnclearName.VoidsName, UnclearName.VoidsBallot];
        _isBlankValid = rules.Election.Blank.Norm is { Value: var blank }
            ? [blank == BlankBallot.Abstains]
            : [false, true];
    }

    public static IReadOnlyList<OpenLaw> Laws { get; } =
    [OpenLaw.OverMarked, OpenLaw.Repeated, OpenLaw.Unclear, OpenLaw.Blank];

    public OneStepAnswers Plain => At(0, 0, 0, 0);

    public int CountOf(OpenLaw law) =>
        law switch
        {
            OpenLaw.OverMarked => _overMarked.Length,
            OpenLaw.Repeated => _repeated.Length,
            OpenLaw.Unclear => _unclear.Length,
            _ => _isBlankValid.Length,
        };

    public bool IsOpen(OpenLaw law) => CountOf(law) > 1;

    // Every combination of answers, by their numbers in the order of the laws.
    public IEnumerable<(int[] Numbers, OneStepAnswers Answers)> All() =>
        from over in Enumerable.Range(0, _overMarked.Length)
        from repeated in Enumerable.Range(0, _repeated.Length)
        from unclear in Enumerable.Range(0, _unclear.Length)
        from blank in Enumerable.Range(0, _isBlankValid.Length)
        select ((int[])[over, repeated, unclear, blank], At(over, repeated, unclear, blank));

    private OneStepAnswers At(int over, int repeated, int unclear, int blank) =>
        new(_overMarked[over], _repeated[repeated], _unclear[unclear], _isBlankValid[blank]);

    // What too many names for one of several offices do a norm of its own may say.
    private static OverMarkedAnswer[] OverMarked(OneStepRules rules, bool hasOneOffice) =>
        (rules.Election.OverMarked.Norm?.Value, rules.OverMarkedOffice.Norm?.Value) switch
        {
            (OverMarking.IsAllowed, _) => [OverMarkedAnswer.IsAllowed],
            ({ }, _) when hasOneOffice => [OverMarkedAnswer.VoidsBallot],
            (null, _) when hasOneOffice => [OverMarkedAnswer.VoidsBallot, OverMarkedAnswer.IsAllowed],
            (_, OverMarkedOffice.VoidsOffice) => [OverMarkedAnswer.VoidsOffice],
            (_, { }) => [OverMarkedAnswer.VoidsBallot],
            ({ }, null) => [OverMarkedAnswer.VoidsBallot, OverMarkedAnswer.VoidsOffice],
            _ => [OverMarkedAnswer.VoidsBallot, OverMarkedAnswer.VoidsOffice, OverMarkedAnswer.IsAllowed],
        };
}
