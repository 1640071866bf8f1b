using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Vote.Papers;

// How the ballots of a paper are read: each rule found or open.
internal sealed record PaperTerms
{
    public PaperTerms(Rulebook rulebook, ElectionNorms norms)
    {
        Doubled = rulebook.FindOrOpen(norms.Papers.DoubledMark);
        Contradictory = rulebook.FindOrOpen(norms.Papers.Contradictory);
        Unmarked = rulebook.FindOrOpen(norms.Papers.UnmarkedName);
        WriteInBy = rulebook.FindOrOpen(norms.Papers.WriteInBy);
        Unreadable = rulebook.FindOrOpen(norms.Papers.VoidPart);
        Uncertain = rulebook.FindOrOpen(norms.Papers.UncertainName);
        Man = rulebook.FindOrOpen(norms.Papers.ManInWomensColumn);
        OverMarked = rulebook.FindOrOpen(norms.OneStep.OverMarkedOffice);
        Repeated = rulebook.FindOrOpen(norms.OneStep.RepeatedName);
    }

    public NormOrOpen<DoubledMark> Doubled { get; }
    public NormOrOpen<Contradiction> Contradictory { get; }
    public NormOrOpen<UnmarkedName> Unmarked { get; }
    public NormOrOpen<WriteInBy> WriteInBy { get; }
    public NormOrOpen<VoidPart> Unreadable { get; }
    public NormOrOpen<UncertainName> Uncertain { get; }
    public NormOrOpen<ManInWomensColumn> Man { get; }
    public NormOrOpen<OverMarkedOffice> OverMarked { get; }
    public NormOrOpen<RepeatedName> Repeated { get; }

    // Nothing is counted that a rulebook might not allow, as long as it is silent.
    public PaperReading Reading =>
        new()
        {
            OverMarked =
                OverMarked.Norm?.Value == OverMarkedOffice.VoidsOffice
                    ? VoidColumn.VoidsOnlyItself
                    : VoidColumn.VoidsBallot,
            Repeated = Repeated.Norm?.Value ?? RepeatedName.VoidsBallot,
            Contradictory = Contradictory.Norm?.Value ?? Contradiction.VoidsBallot,
            Doubled = Doubled.Norm?.Value ?? DoubledMark.VoidsBallot,
            Unmarked = Unmarked.Norm?.Value ?? UnmarkedName.DoesNotCount,
            WriteIns = WriteInBy.Norm?.Value ?? Voting.Columns.WriteInBy.Anybody,
            Unreadable = Unreadable.Norm?.Value ?? VoidPart.VoidsBallot,
            Uncertain = Uncertain.Norm?.Value ?? UncertainName.DoesNotCount,
            Man = Man.Norm?.Value ?? ManInWomensColumn.VoidsBallot,
            Open = [.. Enum.GetValues<MarkReading>().Where(rule => Of(rule).IsOpen)],
        };

    // What is open about ballots that hang on a rule, and which norm would settle it.
    public DoubtWords About(MarkReading rule, PaperNorms papers, OneStepNorms oneStep, long ballots) =>
        new(
            DoubtCause.SilentLaw,
            Sentence.Of(
                new("how ballots with {1} are read ({0})", "“{1}”的选票如何认定（{0}张）"),
                ballots,
                EnumWords.Of(rule)
            ),
            Source: Of(rule).Source,
            Norm: rule switch
            {
                MarkReading.DoubledMark => papers.DoubledMark,
                MarkReading.UnmarkedName => papers.UnmarkedName,
                MarkReading.WriteInOfAbstainer => papers.WriteInBy,
                MarkReading.UncertainName => papers.UncertainName,
                MarkReading.UnreadableLine => papers.VoidPart,
                MarkReading.Contradictory => papers.Contradictory,
                MarkReading.RepeatedName => oneStep.RepeatedName,
                MarkReading.ManInWomensColumn => papers.ManInWomensColumn,
                _ => oneStep.OverMarkedOffice,
            }
        );

    private (bool IsOpen, Citation? Source) Of(MarkReading rule) =>
        rule switch
        {
            MarkReading.DoubledMark => (Doubled.IsOpen, Doubled.Source),
            MarkReading.UnmarkedName => (Unmarked.IsOpen, Unmarked.Source),
            MarkReading.WriteInOfAbstainer => (WriteInBy.IsOpen, WriteInBy.Source),
            MarkReading.UncertainName => (Uncertain.IsOpen, Uncertain.Source),
            MarkReading.UnreadableLine => (Unreadable.IsOpen, Unreadable.Source),
            MarkReading.Contradictory => (Contradictory.IsOpen, Contradictory.Source),
            MarkReading.RepeatedName => (Repeated.IsOpen, Repeated.Source),
            MarkReading.ManInWomensColumn => (Man.IsOpen, Man.Source),
            _ => (OverMarked.IsOpen, OverMarked.Source),
        };
}
