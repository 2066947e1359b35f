using System.Text;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Isolation;

/// <summary>
/// The child's side: reads one document after another from its input, and ends when its parent does, whatever it is
/// doing.
/// </summary>
internal static class ReaderProgram
{
    /// <summary>Typed by no person.</summary>
    public const string Verb = "read-documents-for-parent";

    public const byte Hello = 3;
    public const byte Step = 1;
    public const byte Answer = 2;

    /// <summary>As much as the threads of a build have.</summary>
    private const int StackSize = 2 * 1024 * 1024;

    public static int Run(Stream input, Stream output)
    {
        using var requests = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        using var answers = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        try
        {
            Tell(answers, Hello);
            new Thread(FirstPdf.Read, StackSize) { IsBackground = true }.Start();
            while (true)
            {
                var path = requests.ReadString();
                var bytes = new byte[requests.ReadInt32()];
                requests.BaseStream.ReadExactly(bytes);

                // This thread goes on listening: the end of the input is the end of the parent.
                new Thread(() => Reply(path, bytes, answers), StackSize) { IsBackground = true }.Start();
            }
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static void Reply(string path, byte[] bytes, BinaryWriter answers)
    {
        var file = SourceFile.Of(path, bytes);
        var nesting = new Nesting(new Inflation(), 0, Isolated: null, () => Tell(answers, Step));
        var read = DocumentReader.Read(file, nesting);
        Tell(answers, Answer);
        new FactsWriter(answers).Write(read);
        answers.Flush();
    }

    private static void Tell(BinaryWriter answers, byte what)
    {
        answers.Write(what);
        answers.Flush();
    }
}
