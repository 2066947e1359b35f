using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ItaSite.Tests.Publishing;

/// <summary>A real OpenSSH on this machine that lets the test's own user in by a key.</summary>
internal sealed class SshServer : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-sshd-").FullName;
    private readonly Process server;

    /// <param name="more">A further line of its settings.</param>
    public SshServer(string more = "")
    {
        Key("host");
        Key("user");
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        OnDisk.Put(
            Path.Combine(folder, "conf"),
            $"""
            Port {Port}
            ListenAddress 127.0.0.1
            HostKey {folder}/host
            AuthorizedKeysFile {folder}/user.pub
            StrictModes no
            UsePAM no
            PermitRootLogin yes
            PasswordAuthentication no
            PidFile none
            Subsystem sftp internal-sftp
            {more}

            """
        );
        if (Environment.UserName == "root")
            Directory.CreateDirectory("/run/sshd");

        server = Process.Start(
            new ProcessStartInfo("/usr/sbin/sshd", ["-D", "-f", Path.Combine(folder, "conf"), "-E", "/dev/null"])
        )!;
        WaitUntilItAnswers();
    }

    public int Port { get; }

    public string UserKey => Path.Combine(folder, "user");

    public string KnownHosts => Path.Combine(folder, "known_hosts");

    public string Site => Path.Combine(folder, "www");

    public string Address => $"sftp://{Environment.UserName}@127.0.0.1:{Port}{Site}";

    public string Fingerprint => Run("ssh-keygen", "-l", "-f", Path.Combine(folder, "host.pub")).Split(' ')[1];

    public void Dispose()
    {
        server.Kill(entireProcessTree: true);
        server.WaitForExit();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Key(string name) =>
        Run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", Path.Combine(folder, name));

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }

    private void WaitUntilItAnswers()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", Port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(50);
            }
        }

        Assert.Fail("sshd does not answer");
    }
}
