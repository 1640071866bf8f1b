namespace GrassrootsDemocracy.Rulebooks.National;

// 第六章　村民委员会工作的保障. The government provides funds where it needs help, a department where it entrusts something.
internal static partial class VillageLaw
{
    private static Edition WithSupport(this Edition law) =>
        law.Article(43)
            .OnServices(it =>
                it.With(Tasks.Funded, value: true).Paragraph(2).With(Tasks.Lawful, value: true)
            );
}
