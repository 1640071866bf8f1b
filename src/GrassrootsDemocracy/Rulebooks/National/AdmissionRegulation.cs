using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.TwoBallots;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The rules on admitting party members (发展党员工作细则): how a branch meeting takes in members and makes them full ones.</summary>
public static class AdmissionRegulation
{
    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new("the rules on admitting party members", checkedOn: new(2026, 11, 23), (new(2014, 5, 28), Of2014));

    // The values are confirmed by secondary texts; the number of the article is from memory.
    private static Rulebook Of2014()
    {
        var rules = new Instrument(
            "Rules on Admitting Party Members",
            "中国共产党发展党员工作细则",
            new(2014, 5, 28),
            new(2014, 5, 28)
        );
        return Rulebook
            .Named(rules.Name, rules.ChineseName)
            .Chapter(["admission"], book => book.WithAdmission(rules));
    }

    private static Rulebook WithAdmission(this Rulebook rulebook, Instrument rules)
    {
        var source = rules.Confirmed(18);
        return rulebook
            .With(AdmissionNorms.ProbationaryMember, source)
            .With(AdmissionNorms.FullMember, source);
    }

    private static Rulebook With(this Rulebook rulebook, AdmissionNorms norms, Citation source) =>
        rulebook
            .With(
                norms.Turnout,
                new TurnoutRule(Base.Present, new(Threshold.Majority, Base.Due)),
                source,
                Latitude.Fixed
            )
            .With(norms.Approval, new Quota(Threshold.Majority, Base.Due), source, Latitude.Fixed)
            .With(norms.WrittenOpinions, new TimeLimit(0), source, Latitude.Fixed)
            .With(norms.ItemByItem, value: true, source, Latitude.Fixed);
}
