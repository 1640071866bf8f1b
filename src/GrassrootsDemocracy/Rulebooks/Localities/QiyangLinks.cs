using GrassrootsDemocracy.Liaison;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// Standing delegates (四制度): the delegates meet at least once a year, before the session of the people's congress; groups of
// about ten, each active every half-year; a committee member is linked to one or two groups, a delegate to at least five
// members and residents of the locality.
internal static class QiyangLinks
{
    private static readonly Citation Source = new(
        new Instrument("Report on Qiyang county", "祁阳县基层民主实践报告", "—"),
        Provision.Named("standing delegates", "党代表常任制“四制度”"),
        TextStatus.Confirmed
    );

    public static Rulebook WithQiyangLinks(this Rulebook rulebook) =>
        rulebook
            .With(LiaisonNorms.GroupToDelegate.About, value: 10, Source)
            .With(LiaisonNorms.DelegateGroup.Activity, Cadence.AtLeast(1, CadenceUnit.HalfYear), Source)
            .With(LiaisonNorms.DelegatesMeeting.Activity, Cadence.AtLeast(1, CadenceUnit.Year), Source)
            .With(
                LiaisonNorms.DelegatesMeeting.BeforeEvent,
                Cadence.BeforeEvent(LiaisonEvents.PeoplesCongressSession),
                Source
            )
            .With(LiaisonNorms.MemberToGroup.Each, new CountRange(1, 2), Source)
            .With(LiaisonNorms.DelegateToResident.Each, new CountRange(5, long.MaxValue), Source)
            .With(LiaisonNorms.DelegateToResident.WithinUnit, value: true, Source);
}
