using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfForums =>
        [
            Of(() => new ForumNorms(new("undertaking/kind", "kind", "类"))),
            Of(ForumRulesOfNation),
            Of(ForumFacts),
            Of(ForumOfAMonth),
            Of<ValueList<ForumOutcome>>(() => [ForumOfAMonth()]),
            Of(() => new ForumMeeting { Day = AccountDay }),
            Of<ValueList<ForumMeeting>>(() => [new() { Day = AccountDay }]),
            Of(() => new ForumMatter { Reference = "1", RegisteredOn = AccountDay }),
            Of<ValueList<ForumMatter>>(() => [new() { Reference = "1", RegisteredOn = AccountDay }]),
            Of(() => new MemberUnit { Name = "School" }),
            Of<ValueList<MemberUnit>>(() => [new() { Name = "School" }]),
            Of(() => new ForumCalendar([ForumOfAMonth()])),
            Of(EntryOfACalendar),
            Of<ValueList<ForumEntry>>(() => [EntryOfACalendar()]),
            Of(() => new DutyTurn { Day = AccountDay, Person = "Li" }),
            Of<ValueList<DutyTurn>>(() => [new() { Day = AccountDay, Person = "Li" }]),
            Of(() => new DutyPerson { Id = "Li" }),
            Of<ValueList<DutyPerson>>(() => [new() { Id = "Li" }]),
            Of(Duties),
            Of(() => ForumRulesOfNation().Plan(Duties())),
        ];

    private static ForumRules ForumRulesOfNation() =>
        ForumRules.From(National, ForumNorms.PartyMembersAssembly);

    private static ForumLog ForumFacts() =>
        new()
        {
            From = new(2026, 1, 1),
            Meetings = [new() { Day = AccountDay, OnDuty = "Li" }],
            Matters = [new() { Reference = "1", RegisteredOn = AccountDay }],
        };

    private static ForumOutcome ForumOfAMonth() => ForumRulesOfNation().Check(ForumFacts(), AccountDay);

    private static ForumEntry EntryOfACalendar() => new ForumCalendar([ForumOfAMonth()]).Done[0];

    private static DutyTask Duties() =>
        new()
        {
            First = AccountDay,
            Last = AccountDay.PlusDays(30),
            People = [new() { Id = "Li" }, new() { Id = "Wang" }],
            Days = [AccountDay],
        };
}
