namespace GrassrootsDemocracy.Elections;

// The number that each base stands for in a vote, the same for an election and a recall.
internal static class VoteNumbers
{
    public static long? Of(
        Base of,
        ElectoralRoll roll,
        Tally tally,
        Attendance? attendance,
        long? composition
    ) =>
        of switch
        {
            Base.Roll => roll.Registered,
            Base.HouseholdDelegates => roll.Franchise == Franchise.HouseholdDelegates
                ? roll.Registered
                : null,
            Base.Delegates => roll.Franchise == Franchise.ResidentsDelegates ? roll.Registered : null,
            Base.Members => roll.Franchise is Franchise.PartyMembers or Franchise.Committee
                ? roll.Registered
                : null,
            Base.Entitled => roll.Entitled,
            Base.Due => attendance?.Due,
            Base.Present => attendance?.Present,
            Base.TookPart => attendance?.Present ?? tally.Collected,
            Base.Issued => tally.Issued,
            Base.Collected => tally.Collected,
            Base.Valid => tally.Valid,
            Base.Composition => composition,
            _ => null,
        };
}
