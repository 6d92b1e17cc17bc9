import SenderoProgram

Sendero.main()
