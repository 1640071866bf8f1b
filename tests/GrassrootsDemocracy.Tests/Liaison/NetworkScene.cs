using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Liaison;

// A district: two committee members, three delegates, four residents, all numbered in that order.
internal static class NetworkScene
{
    public const int MemberA = 0;
    public const int MemberB = 1;
    public const int DelegateA = 2;
    public const int DelegateB = 3;
    public const int DelegateC = 4;
    public const int FirstResident = 5;
    public const int Residents = 4;

    public static Citation Assumed { get; } =
        new(new("Assumed notice", "某通知（假设）", "2009"), Provision.Article(1), TextStatus.Analogy);

    public static LocalDate Start { get; } = new(2009, 1, 1);

    public static LinkKind ToDelegate => LinkKinds.CountyMemberToDelegate;

    public static LinkKind ToResident => LinkKinds.DelegateToResident;

    public static NetworkBuilder Somebody()
    {
        var builder = new NetworkBuilder();
        builder.AddMany(LiaisonRoles.CountyCommitteeMember, 2, "district");
        builder.Add(LiaisonRoles.CountyDelegate, "Li", "north");
        builder.Add(LiaisonRoles.CountyDelegate, "Wang", "north");
        builder.Add(LiaisonRoles.CountyDelegate, "Zhao");
        builder.AddMany(LiaisonRoles.Resident, Residents, "south");
        return builder;
    }
}
