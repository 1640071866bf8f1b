using GrassrootsDemocracy.Liaison.Delegates;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The provisional regulation on the term of delegates to party congresses (代表任期制暂行条例): from the county up, not in townships
// and villages. Articles 2, 9 and 25 to 28 are known from texts that quote them; the day is from memory, the year is certain. It
// has no figures on contacts: those are local. How soon a proposal is answered is not known, so that is open.
internal static class DelegateTenureRegulation
{
    public static Timeline<Rulebook> Editions { get; } =
        Chapters
            .On("liaison.delegate-term")
            .Editions(
                "the regulation on the term of delegates",
                checkedOn: new(2026, 11, 23),
                (
                    new(
                        "Provisional Regulation on the Term of Delegates to Party Congresses",
                        "中国共产党全国代表大会和地方各级代表大会代表任期制暂行条例",
                        new(2008, 5, 5),
                        new(2008, 5, 5)
                    ),
                    Of2008
                )
            );

    private static Edition Of2008(Instrument law) =>
        new Edition(law, TextStatus.Confirmed)
            .Article(2)
            .Says(it =>
                it.With(
                    DelegateTermNorms.Levels,
                    [
                        CongressLevels.National,
                        CongressLevels.Provincial,
                        CongressLevels.Prefecture,
                        CongressLevels.County,
                    ],
                    MayFill
                )
            )
            .Article(9)
            .Says(it => it.With(DelegateTermNorms.Rights, [new(DelegateRights.Proposal)]))
            .Article(25)
            .Says(it =>
                it.With(
                    DelegateTermNorms.LossCauses,
                    [
                        StatusCauses.HeavyPunishment,
                        StatusCauses.MembershipStopped,
                        StatusCauses.NationalityLost,
                        StatusCauses.ResignationAccepted,
                    ],
                    Fixed
                )
            )
            .Article(26)
            .Says(it => it.With(DelegateTermNorms.SuspensionCauses, [StatusCauses.RelationLeft], Fixed))
            .Article(28)
            .Says(it =>
                it.With(DelegateTermNorms.ProposedBy, Bodies.ElectingUnit, Fixed)
                    .With(DelegateTermNorms.DecidedBy, Bodies.PartyCommitteeOfTheLevel, Fixed)
                    .With(DelegateTermNorms.FiledWith, Bodies.HigherPartyCommittee, Fixed)
            );
}
