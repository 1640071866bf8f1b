namespace GrassrootsDemocracy.Elections;

// The part of a norm's id that says who votes.
internal static class FranchiseIds
{
    public static string Of(Franchise franchise) =>
        franchise switch
        {
            Franchise.Voters => "by-voters",
            Franchise.HouseholdDelegates => "by-households",
            Franchise.ResidentsDelegates => "by-delegates",
            Franchise.Committee => "by-committee",
            _ => "by-members",
        };
}
