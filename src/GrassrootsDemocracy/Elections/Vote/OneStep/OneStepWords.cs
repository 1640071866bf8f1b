namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// What an open question of law about ballots with written names is about, and which norm would settle it.
internal static class OneStepWords
{
    public static DoubtWords Of(OneStepRules rules, OpenLaw law, long ballots, ValueList<string> persons)
    {
        var norms = ElectionDoubtWords.Norms(rules.Election);
        return law switch
        {
            OpenLaw.OverMarked when rules.Election.OverMarked.IsOpen => BallotWords.OverMarked(
                ballots,
                persons,
                norms.OverMarked,
                rules.Election.OverMarked.Source
            ),
            OpenLaw.OverMarked => BallotWords.OverMarked(
                ballots,
                persons,
                norms.OneStep.OverMarkedOffice,
                rules.OverMarkedOffice.Source
            ),
            OpenLaw.Repeated => BallotWords.Repeated(
                ballots,
                norms.OneStep.RepeatedName,
                rules.RepeatedName.Source
            ),
            _ => new(
                DoubtCause.SilentLaw,
                Sentence.Of(
                    new(
                        "ballots with a name that is nobody eligible ({0})",
                        "填写了不可选人员姓名的选票（{0}张）"
                    ),
                    ballots
                ),
                Source: rules.UnclearName.Source,
                Norm: norms.OneStep.UnclearName
            ),
        };
    }
}
