using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// The words of this room.
internal static class PostTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager("GrassrootsDemocracy.Posts.PostTexts", typeof(PostTexts).Assembly),
            KernelTexts.All
        );

    public static string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, All.Find(key, culture), arguments);

    public static string Join(IEnumerable<IReadable> items, CultureInfo culture) =>
        string.Join(KernelTexts.All.Find("separator", culture), items.Select(item => item.ToString(culture)));
}
