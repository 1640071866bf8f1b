using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OpenSelections;

// A district's Youth League (systems.md Y9), which the report does not name. The three ways, the rounds of speech and
// defence and the notice are reported; every figure is assumed.
internal static class League
{
    public static OpenSelectionNorms Norms => OpenSelectionNorms.YouthLeagueHead;

    public static Label Jury { get; } = new("panel/jury", "the jury", "评委");

    public static Label Youth { get; } = new("panel/youth", "the young people", "青年代表");

    public static Label Speech { get; } = new("evaluation/speech", "the speech", "演讲");

    public static Label Defence { get; } = new("evaluation/defence", "the defence", "答辩");

    public static Label Inspection { get; } = new("evaluation/inspection", "the inspection", "考察");

    public static Rulebook Law { get; } =
        Rulebook
            .Named("League", "某团区委")
            .With(
                Norms.Ways,
                [new(EntryWays.Self), new(EntryWays.Organisation), new(EntryWays.Residents, 10)],
                Layers.Source
            )
            .With(Norms.Review, value: true, Layers.Source)
            .With(Norms.ScoreRange, new CountRange(0, 100), Layers.Source)
            .With(
                Norms.Rounds,
                [
                    new()
                    {
                        Round = Speech,
                        Panels = [new() { Judges = Jury, Weight = Ratio.Of(1, 1) }],
                        Best = 3,
                    },
                    new()
                    {
                        Round = Defence,
                        Panels =
                        [
                            new()
                            {
                                Judges = Jury,
                                Weight = Ratio.Of(2, 3),
                                DropHighest = 1,
                                DropLowest = 1,
                            },
                            new() { Judges = Youth, Weight = Ratio.Of(1, 3) },
                        ],
                        OverPosts = Surplus.AtLeastMore(1),
                    },
                ],
                Layers.Source
            )
            .With(
                Norms.Evaluation,
                [new(Defence, Ratio.Percent(60)), new(Inspection, Ratio.Percent(40))],
                Layers.Source
            )
            .With(Norms.Proposed, Surplus.AtLeastMore(0), Layers.Source)
            .With(Norms.Notice, new(7), Layers.Source);

    public static LocalDate Day { get; } = new(2009, 5, 1);

    public static OpenSelectionRules Rules { get; } = OpenSelectionRules.From(Law, Norms);

    public static OpenSelectionRules With<T>(NormName<T> name, T value)
        where T : notnull => OpenSelectionRules.From(Law.With(name, value, Layers.Source), Norms);

    // Each person with one score for each judge of a panel.
    public static IEnumerable<Score> Scores(Label panel, params (string Person, long[] Points)[] persons) =>
        from person in persons
        from score in person.Points.Index()
        select new Score(panel, $"{panel.Id} {score.Index}", person.Person, Points.Of(score.Item));
}
