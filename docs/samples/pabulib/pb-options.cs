using System.Text;

// How the files are read, from the command line; what is left of it are their names and what a sample asks itself.
internal sealed class PbOptions
{
    private readonly CancellationTokenSource _stop = new();

    // The first Ctrl-C ends the reading, and what was read is shown and marked; the second one ends the program.
    public PbOptions(string[] args)
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--without" when i + 1 < args.Length:
                    Without.Add(args[++i].ToLowerInvariant());
                    break;
                case "--encoding"
                    when i + 1 < args.Length && args[i + 1].ToLowerInvariant() is "gb18030" or "gbk":
                    i++;
                    Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                    Encoding = Encoding.GetEncoding(
                        "gb18030",
                        EncoderFallback.ExceptionFallback,
                        DecoderFallback.ExceptionFallback
                    );
                    break;
                default:
                    Rest.Add(args[i]);
                    break;
            }
        }

        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = !_stop.IsCancellationRequested;
            _stop.Cancel();
        };
    }

    public Encoding Encoding { get; }
    public HashSet<string> Without { get; } = [];
    public List<string> Rest { get; } = [];
    public CancellationToken Stop => _stop.Token;

    // In both encodings a byte of 10 is the end of a line and nothing else.
    public long FirstLineThatIsNot(string file)
    {
        using var bytes = new BufferedStream(File.OpenRead(file));
        var (line, number) = (new List<byte>(), 1L);
        for (var next = bytes.ReadByte(); ; next = bytes.ReadByte())
        {
            if (next is not (-1 or '\n'))
            {
                line.Add((byte)next);
                continue;
            }

            try
            {
                _ = Encoding.GetCharCount([.. line]);
            }
            catch (DecoderFallbackException)
            {
                return number;
            }

            if (next == -1)
            {
                return number;
            }

            line.Clear();
            number++;
        }
    }
}
