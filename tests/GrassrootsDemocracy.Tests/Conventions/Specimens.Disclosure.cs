using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfDisclosure =>
        [
            Of(() => DisclosureNorms.VillageAffairs),
            Of(() => DisclosureNorms.VillageAffairs.Process),
            Of(() => DisclosureNorms.VillageAffairs.Inspection),
            Of(() => new DisclosureItem(DisclosureItems.Land)),
            Of<ValueList<DisclosureItem>>(() => [new(DisclosureItems.Land)]),
            Of(() => new CatalogueEntry(DisclosureItems.Land, DisclosureClasses.Ordinary)),
            Of<ValueList<CatalogueEntry>>(() => [new(DisclosureItems.Land, DisclosureClasses.Ordinary)]),
            Of(() => new DisclosedTime(new(2026, 1, 1), new(2026, 3, 31))),
            Of(Matter),
            Of<ValueList<DisclosureMatter>>(() => [Matter()]),
            Of(Posting),
            Of<ValueList<Posting>>(() => [Posting()]),
            Of(Withholding),
            Of<ValueList<Withholding>>(() => [Withholding()]),
            Of(Request),
            Of<ValueList<DisclosureRequest>>(() => [Request()]),
            Of(Correction),
            Of<ValueList<FigureCorrection>>(() => [Correction()]),
            Of(() => new RecurringAct(new(2026, 2, 1))),
            Of<ValueList<RecurringAct>>(() => [new(new(2026, 2, 1))]),
            Of(Disclosed),
            Of(Year),
            Of(() => DisclosureRules.From(National, DisclosureNorms.VillageAffairs)),
            Of(() =>
                DisclosureRules
                    .From(National, DisclosureNorms.VillageAffairs)
                    .Check(Disclosed(), new(2026, 3, 1))
            ),
            Of(() => DisclosureRules.From(National, DisclosureNorms.VillageAffairs).Plan(Year())),
            Of(() =>
                DisclosureRules
                    .From(National, DisclosureNorms.VillageAffairs)
                    .Check(Disclosed(), new(2026, 3, 1))
                    .Duties[0]
            ),
            Of<ValueList<DisclosureDuty>>(() =>
                DisclosureRules
                    .From(National, DisclosureNorms.VillageAffairs)
                    .Check(Disclosed(), new(2026, 3, 1))
                    .Duties
            ),
        ];

    private static DisclosureMatter Matter() =>
        new()
        {
            Reference = "contract",
            Item = DisclosureItems.Land,
            Day = new(2026, 1, 10),
            Class = DisclosureClasses.Major,
        };

    private static Posting Posting() =>
        new()
        {
            Reference = "1",
            Item = DisclosureItems.Land,
            From = new(2026, 1, 12),
            Until = new(2026, 1, 20),
            Matter = "contract",
            Level = DisclosureLevels.UrbanArea,
        };

    private static Withholding Withholding() => new() { Item = DisclosureItems.Charter, Grounds = [] };

    private static DisclosureRequest Request() =>
        new()
        {
            Item = DisclosureItems.Promises,
            Day = new(2026, 1, 5),
            Signatures = [new(Circles.Villagers, 100, 1000)],
        };

    private static FigureCorrection Correction() =>
        new()
        {
            Posting = "1",
            FoundOn = new(2026, 1, 25),
            Printed = 100,
            Right = 90,
        };

    private static DisclosureLog Disclosed() =>
        new()
        {
            From = new(2025, 11, 1),
            Catalogue = [new(DisclosureItems.Land, DisclosureClasses.Ordinary)],
            Matters = [Matter()],
            Postings = [Posting()],
            Withheld = [Withholding()],
            Requests = [Request()],
            Corrections = [Correction()],
            Inspections = [new(new(2026, 2, 1))],
        };

    private static DisclosureYear Year() =>
        new()
        {
            First = new(2026, 1, 1),
            Last = new(2026, 12, 31),
            Catalogue = [new(DisclosureItems.Land, DisclosureClasses.Ordinary)],
        };
}
