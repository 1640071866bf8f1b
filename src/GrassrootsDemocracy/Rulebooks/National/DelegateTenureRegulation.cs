using GrassrootsDemocracy.Liaison.Delegates;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>
/// The provisional regulation on the term of delegates to party congresses (代表任期制暂行条例): from the county up, not in
/// townships and villages.
/// </summary>
/// <remarks>
/// Articles 2, 9 and 25 to 28 are known from texts that quote them; the day is from memory, the year is certain. It has no
/// figures on contacts: those are local. How soon a proposal is answered is not known, so that is open.
/// </remarks>
public static class DelegateTenureRegulation
{
    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on the term of delegates",
            checkedOn: new(2026, 11, 23),
            (new(2008, 5, 5), Of2008)
        );

    private static Rulebook Of2008()
    {
        var regulation = new Instrument(
            "Provisional Regulation on the Term of Delegates to Party Congresses",
            "中国共产党全国代表大会和地方各级代表大会代表任期制暂行条例",
            new(2008, 5, 5),
            new(2008, 5, 5)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(["liaison.delegate-term"], book => book.WithDelegates(regulation));
    }

    private static Rulebook WithDelegates(this Rulebook rulebook, Instrument regulation)
    {
        return rulebook
            .With(
                DelegateTermNorms.Levels,
                [
                    CongressLevels.National,
                    CongressLevels.Provincial,
                    CongressLevels.Prefecture,
                    CongressLevels.County,
                ],
                At(2),
                Latitude.MayFill
            )
            .With(
                DelegateTermNorms.LossCauses,
                [
                    StatusCauses.HeavyPunishment,
                    StatusCauses.MembershipStopped,
                    StatusCauses.NationalityLost,
                    StatusCauses.ResignationAccepted,
                ],
                At(25),
                Latitude.Fixed
            )
            .With(DelegateTermNorms.SuspensionCauses, [StatusCauses.RelationLeft], At(26), Latitude.Fixed)
            .With(DelegateTermNorms.ProposedBy, Bodies.ElectingUnit, At(28), Latitude.Fixed)
            .With(DelegateTermNorms.DecidedBy, Bodies.PartyCommitteeOfTheLevel, At(28), Latitude.Fixed)
            .With(DelegateTermNorms.FiledWith, Bodies.HigherPartyCommittee, At(28), Latitude.Fixed)
            .With(DelegateTermNorms.Rights, [new(DelegateRights.Proposal)], At(9), Latitude.MayTighten);

        Citation At(int article) => regulation.Confirmed(article);
    }
}
