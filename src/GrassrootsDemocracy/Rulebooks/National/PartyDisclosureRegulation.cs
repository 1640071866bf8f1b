using GrassrootsDemocracy.Disclosure;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The Regulation on Party-Affairs Disclosure (中国共产党党务公开条例(试行)) of 2017: four steps, and what is left out.</summary>
/// <remarks>
/// Article 15 is known from a secondary text; article 7, and the day of the regulation, from memory. It sets no times: those of its
/// catalogue are for each organisation to say.
/// </remarks>
internal static class PartyDisclosureRegulation
{
    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on party-affairs disclosure",
            checkedOn: new(2026, 11, 23),
            (new(2017, 12, 20), Of2017)
        );

    private static DisclosureNorms Norms => DisclosureNorms.PartyAffairs;

    private static Rulebook Of2017()
    {
        var regulation = new Instrument(
            "Regulation on Party-Affairs Disclosure",
            "中国共产党党务公开条例（试行）",
            new(2017, 12, 20),
            new(2017, 12, 20)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(About.Disclosure(Norms.Kind), book => book.WithSteps(regulation));
    }

    private static Rulebook WithSteps(this Rulebook rulebook, Instrument regulation)
    {
        var (stages, article15) = (Norms.Process, regulation.Confirmed(15));
        return rulebook
            .With(Norms.AllUnlessWithheld, value: true, regulation.NotRead(7))
            .With(
                Norms.Grounds,
                [WithholdingGrounds.Secret, WithholdingGrounds.NotSuitable],
                regulation.NotRead(7)
            )
            .WithStage(stages.Plan, new(), article15)
            .WithStage(stages.Review, new() { After = [stages.Plan.Stage] }, article15)
            .WithStage(stages.Fixing, new() { After = [stages.Review.Stage] }, article15)
            .WithStage(stages.Disclosure, new() { After = [stages.Fixing.Stage] }, article15);
    }
}
