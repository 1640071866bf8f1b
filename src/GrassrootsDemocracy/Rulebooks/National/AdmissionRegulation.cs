using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The rules on admitting party members (发展党员工作细则): how a branch meeting takes in members and makes them full ones. The values
// are confirmed by secondary texts; the number of the article is from memory.
internal static class AdmissionRegulation
{
    public static Timeline<Rulebook> Editions { get; } =
        Chapters
            .On("admission")
            .Editions(
                "the rules on admitting party members",
                checkedOn: new(2026, 11, 23),
                (
                    new(
                        "Rules on Admitting Party Members",
                        "中国共产党发展党员工作细则",
                        new(2014, 5, 28),
                        new(2014, 5, 28)
                    ),
                    Of2014
                )
            );

    private static Edition Of2014(Instrument law) =>
        new Edition(law, TextStatus.Confirmed)
            .Article(18)
            .Says(it => it.With(AdmissionNorms.ProbationaryMember).With(AdmissionNorms.FullMember));

    private static Statements With(this Statements it, AdmissionNorms norms) =>
        it.With(norms.Turnout, new TurnoutRule(Base.Present, new(Threshold.Majority, Base.Due)), Fixed)
            .With(norms.Approval, new Quota(Threshold.Majority, Base.Due), Fixed)
            .With(norms.WrittenOpinions, new TimeLimit(0), Fixed)
            .With(norms.ItemByItem, value: true, Fixed);
}
