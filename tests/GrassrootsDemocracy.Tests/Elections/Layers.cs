using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Provinces that answer what the village law leaves open, each in the way that a test needs.
internal static class Layers
{
    public static Rulebook Village { get; } = VillageLaw.Editions.On(Scene.Day);

    public static Citation Source { get; } =
        new(new Instrument("Measures", "选举办法", "2020"), Provision.Article(27), TextStatus.Analogy);

    // The answers of a typical province: over-marked ballots void, more ballots than those who took part void the
    // vote, the tied are voted on again.
    public static Rulebook Province { get; } =
        Fill(Village)
            .With(Names.OverMarked, OverMarking.VoidsBallot, Source)
            .With(Names.ExcessBallots, new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection), Source)
            .With(Names.Tie, TieBreak.Runoff, Source);

    public static ElectionNorms Names => ElectionNorms.VillagersCommittee;

    public static Rulebook Fill(Rulebook law) => law.Under("Province", "某省");

    public static Rulebook With<T>(NormName<T> name, T value)
        where T : notnull => Fill(Village).With(name, value, Source);

    public static TurnoutRule MoreThanHalfOf(Base of) => new(Base.TookPart, new(Threshold.Majority, of));
}
