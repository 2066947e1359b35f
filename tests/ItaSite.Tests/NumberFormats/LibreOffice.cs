using System.Diagnostics;

namespace ItaSite.Tests.NumberFormats;

/// <summary>Shows a workbook's first sheet as LibreOffice does, cell by cell.</summary>
internal static class LibreOffice
{
    /// <param name="locale">Of the machine: th-TH, en-US.</param>
    public static List<string[]> Show(byte[] workbook, string locale)
    {
        var folder = Directory.CreateTempSubdirectory("ita-office-").FullName;
        try
        {
            var settings = Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
            File.WriteAllText(
                Path.Combine(settings.FullName, "registrymodifications.xcu"),
                $"""
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop></item></oor:items>
                """
            );
            var file = Path.Combine(folder, "book.xlsx");
            File.WriteAllBytes(file, workbook);
            string[] arguments =
            [
                $"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):9,0,76,1",
                "--outdir",
                folder,
                file,
            ];
            using var office = Process.Start(
                new ProcessStartInfo("soffice", arguments)
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            return
            [
                .. File.ReadAllText(Path.Combine(folder, "book.csv"))
                    .TrimEnd('\n')
                    .Split('\n')
                    .Select(line => line.TrimEnd('\r').Split('\t')),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
